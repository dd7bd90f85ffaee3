-- caseload_per_worker: per practitioner of an attended contact, or of a linked need, support, outcome or assessment
-- event, in the 12 months ending on the window's end: distinct people. Without a practitioner: Unknown.
-- workers_over: practitioners (Unknown aside) whose caseload is over the threshold, among those with a caseload.
with workers as (
  select distinct group_key, practitioner
  from {{events_in_intervals}}
  where is_work and in_run
),

caseloads as (
  select
    i.year_start as interval_start,
    i.interval_end,
    w.group_key,
    w.practitioner,
    count(distinct e.person) as people
  from {{intervals}} i
  cross join workers w
  left join {{events_in_intervals}} e on e.interval_end = i.interval_end and e.group_key = w.group_key
    and e.practitioner = w.practitioner and e.is_work and e.in_year
  group by i.year_start, i.interval_end, w.group_key, w.practitioner
),

counts as (
  select
    i.year_start as interval_start,
    i.interval_end,
    c.group_key,
    count(case when l.people > p.caseload_over or l.people >= p.caseload_at_least then 1 end) as numerator,
    count(case when l.people > 0 then 1 end) as denominator
  from {{intervals}} i
  join {{event_cells}} c on c.counted = 'work'
  cross join {{parameters}} p
  left join caseloads l on l.interval_end = i.interval_end and l.group_key = c.group_key
    and l.practitioner <> 'Unknown' and l.people > 0
  group by i.year_start, i.interval_end, c.group_key
)

select
  'caseload_per_worker' as measure, interval_start, interval_end, group_key, practitioner,
  people as numerator, cast(null as bigint) as denominator, people as value
from caseloads
union all
select
  'workers_over', interval_start, interval_end, group_key, null,
  numerator, denominator, 1e0 * numerator / nullif(denominator, 0)
from counts
