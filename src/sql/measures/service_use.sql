-- service_use_before, _after: events of a category in the period before the opening and the period after the
-- closing, over people.
-- service_use_change: percent, events after over events before. service_use_change_comparison: of the comparison.
-- service_use_difference: percentage points between the two changes. service_use_ratio: of the two ratios.
with everyone as (
  select 'referred' as side, u.* from {{service_users}} u
  union all
  select 'comparison', u.* from {{comparison_users}} u
),

used as (
  select
    u.interval_end,
    u.category,
    u.group_key,
    u.side,
    count(distinct u.person) as people,
    count(case when e.event_date between {{add_days(u.opened, -u.service_days)}} and {{add_days(u.opened, -1)}} then 1 end) as events_before,
    count(case when e.event_date between {{add_days(u.ended, 1)}} and {{add_days(u.ended, u.service_days)}} then 1 end) as events_after
  from everyone u
  left join {{events}} e on e.person = u.person and e.role = 'service' and e.category = u.category
  group by u.interval_end, u.category, u.group_key, u.side
),

categories as (
  select distinct category
  from {{events}}
  where role = 'service' and event_date <= (select max(interval_end) from {{intervals}})
),

-- Every category in every group seen, and what the people counted bring: they alone, grouped by source of referral.
rows_wanted as (
  select g.group_key, s.category from {{seen_groups}} g cross join categories s
  union
  select group_key, category from {{service_users}}
  union
  select u.group_key, u.category from {{comparison_users}} u cross join {{parameters}} p where p.comparison_has_groups
),

counts as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    c.category as stratum,
    coalesce(r.people, 0) as people,
    coalesce(r.events_before, 0) as events_before,
    coalesce(r.events_after, 0) as events_after,
    1e0 * r.events_after / nullif(r.events_before, 0) as ratio,
    -- Without a comparison for the groups: null.
    case when p.comparison_has_groups then coalesce(o.people, 0) end as comparison_people,
    case when p.comparison_has_groups then coalesce(o.events_before, 0) end as comparison_before,
    case when p.comparison_has_groups then coalesce(o.events_after, 0) end as comparison_after,
    case when p.comparison_has_groups then 1e0 * o.events_after / nullif(o.events_before, 0) end
      as comparison_ratio
  from {{intervals}} i
  cross join rows_wanted c
  cross join {{parameters}} p
  left join used r on r.interval_end = i.interval_end and r.group_key = c.group_key and r.category = c.category
    and r.side = 'referred'
  left join used o on o.interval_end = i.interval_end and o.group_key = c.group_key and o.category = c.category
    and o.side = 'comparison'
)

select
  'service_use_before' as measure, interval_start, interval_end, group_key, stratum,
  events_before as numerator, people as denominator, 1e0 * events_before / nullif(people, 0) as value
from counts
union all
select
  'service_use_after', interval_start, interval_end, group_key, stratum,
  events_after, people, 1e0 * events_after / nullif(people, 0)
from counts
union all
select
  'service_use_change', interval_start, interval_end, group_key, stratum,
  events_after, events_before, 1e2 * (ratio - 1)
from counts
union all
select
  'service_use_change_comparison', interval_start, interval_end, group_key, stratum,
  comparison_after, comparison_before, 1e2 * (comparison_ratio - 1)
from counts
union all
select
  'service_use_difference', interval_start, interval_end, group_key, stratum,
  null, case when comparison_people < people then comparison_people when comparison_people is not null then people end,
  1e2 * (ratio - comparison_ratio)
from counts
union all
select
  'service_use_ratio', interval_start, interval_end, group_key, stratum,
  null, case when comparison_people < people then comparison_people when comparison_people is not null then people end,
  ratio / nullif(comparison_ratio, 0)
from counts
