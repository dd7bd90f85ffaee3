-- annual_caseload: distinct people with, in the 12 months ending on the window's end, a referral, an attended
-- contact, or a linked need, support, outcome or assessment event.
-- annual_caseload_per_wte: those at organisations that have a WTE row (the others in missing), divided by the mean
-- over the days of the same 12 months of the WTE in force.
with seen as (
  select
    e.interval_end,
    e.group_key,
    e.person,
    max(case when w.organisation is not null then 1 else 0 end) as at_staffed
  from {{events_in_intervals}} e
  left join {{wte_in_force}} w on w.interval_end = e.interval_end and w.organisation = e.organisation
  where (e.role = 'referral' or e.is_work) and e.in_year
  group by e.interval_end, e.group_key, e.person
),

people as (
  select interval_end, group_key, count(*) as everyone, sum(at_staffed) as at_staffed
  from seen
  group by interval_end, group_key
),

staff as (
  select w.interval_end, g.group_key, sum(w.mean_wte) as mean_wte
  from {{wte_in_force}} w
  join {{organisation_groups}} g on g.organisation = w.organisation
  group by w.interval_end, g.group_key
),

groups_with_staff as (
  select group_key from {{event_cells}} where counted = 'caseload'
  union
  select g.group_key from {{organisation_groups}} g join {{wte}} w on w.organisation = g.organisation
)

select
  'annual_caseload' as measure, i.year_start as interval_start, i.interval_end, c.group_key,
  coalesce(p.everyone, 0) as numerator, cast(null as bigint) as denominator, coalesce(p.everyone, 0) as value, 0 as missing
from {{intervals}} i
join {{event_cells}} c on c.counted = 'caseload'
left join people p on p.interval_end = i.interval_end and p.group_key = c.group_key
union all
select
  'annual_caseload_per_wte', i.year_start, i.interval_end, c.group_key,
  coalesce(p.at_staffed, 0),
  case when q.grouped_by_place_only then coalesce(s.mean_wte, 0) end,
  case when q.grouped_by_place_only then coalesce(p.at_staffed, 0) / nullif(s.mean_wte, 0) end,
  coalesce(p.everyone - p.at_staffed, 0)
from {{intervals}} i
cross join groups_with_staff c
cross join {{parameters}} q
left join people p on p.interval_end = i.interval_end and p.group_key = c.group_key
left join staff s on s.interval_end = i.interval_end and s.group_key = c.group_key
