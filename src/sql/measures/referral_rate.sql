-- referral_rate: people referred in the window, at organisations that have a list size, per 1,000 registered
-- patients: the latest list size of each organisation dated on or before the window's end.
-- missing: people referred who were not counted. Without a denominator for the groups, no value.
with referred as (
  select
    e.interval_end,
    e.group_key,
    e.person,
    max(case when s.organisation is not null then 1 else 0 end) as at_listed
  from {{events_in_intervals}} e
  left join {{list_sizes_in_force}} s on s.interval_end = e.interval_end and s.organisation = e.organisation
  where e.role = 'referral' and e.in_interval
  group by e.interval_end, e.group_key, e.person
),

people as (
  select interval_end, group_key, sum(at_listed) as at_listed, count(*) - sum(at_listed) as elsewhere
  from referred
  group by interval_end, group_key
),

registered as (
  select s.interval_end, g.group_key, sum(s.registered) as patients
  from {{list_sizes_in_force}} s
  join {{organisation_groups}} g on g.organisation = s.organisation
  group by s.interval_end, g.group_key
),

groups_with_rows as (
  select group_key from {{event_cells}} where counted = 'referrals'
  union
  select g.group_key from {{organisation_groups}} g join {{list_sizes}} s on s.organisation = g.organisation
),

counts as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    coalesce(p.at_listed, 0) as numerator,
    case when q.grouped_by_place_only then coalesce(r.patients, 0) end as denominator,
    coalesce(p.elsewhere, 0) as missing
  from {{intervals}} i
  cross join groups_with_rows c
  cross join {{parameters}} q
  left join people p on p.interval_end = i.interval_end and p.group_key = c.group_key
  left join registered r on r.interval_end = i.interval_end and r.group_key = c.group_key
)

select
  'referral_rate' as measure, interval_start, interval_end, group_key,
  numerator, denominator, 1e3 * numerator / nullif(denominator, 0) as value, missing
from counts
