-- The group that each organisation of the tables of list sizes and WTE is in, where the groups are of places only.
with named as (
  select organisation from {{list_sizes}}
  union
  select organisation from {{wte}}
),

grouped as (
  select n.organisation, coalesce(o.parent, 'Unknown') as parent
  from named n
  left join {{parents}} o on o.organisation = n.organisation
  cross join {{parameters}} p
  where p.grouped_by_place_only
)

select organisation, {{group_key_of_place}} as group_key from grouped
