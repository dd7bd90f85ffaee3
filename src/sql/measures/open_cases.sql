-- open_cases: episodes opened on or before the window's end and not closed on or before it.
-- open_people: distinct people in open_cases.
-- waiting: open cases without an attended contact up to the window's end, among open cases.
with counts as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    count(e.episode) as cases,
    count(distinct e.person) as people,
    count(case when e.episode is not null and e.first_attended is null then 1 end) as waiting
  from {{intervals}} i
  join {{episode_cells}} c on c.counted = 'open episodes'
  left join {{episodes}} e on e.interval_end = i.interval_end and e.group_key = c.group_key and e.is_open
  group by i.interval_start, i.interval_end, c.group_key
)

select
  'open_cases' as measure, interval_start, interval_end, group_key,
  cases as numerator, cast(null as bigint) as denominator, cases as value
from counts
union all
select 'open_people', interval_start, interval_end, group_key, people, null, people
from counts
union all
select
  'waiting', interval_start, interval_end, group_key,
  waiting, cases, 1e0 * waiting / nullif(cases, 0)
from counts
