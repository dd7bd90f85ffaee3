-- The list size of each organisation at the end of each interval: the latest dated on or before it.
with latest as (
  select
    i.interval_end,
    s.organisation,
    s.registered,
    row_number() over (partition by i.interval_end, s.organisation order by s.held_from desc) as place
  from {{intervals}} i
  join {{list_sizes}} s on s.held_from <= i.interval_end and s.registered is not null
)

select interval_end, organisation, registered from latest where place = 1
