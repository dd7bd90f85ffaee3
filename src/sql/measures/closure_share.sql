-- closure_share: episodes closed with a reason, among episodes closed in the window. The reasons of a group are
-- those of its episodes closed in any window of the run.
with reasons as (
  select distinct group_key, closure_reason from {{episodes}} where closed_in_interval
),

totals as (
  select interval_end, group_key, count(*) as episodes
  from {{episodes}}
  where closed_in_interval
  group by interval_end, group_key
),

counts as (
  select i.interval_start, i.interval_end, r.group_key, r.closure_reason, count(e.episode) as numerator
  from {{intervals}} i
  cross join reasons r
  left join {{episodes}} e on e.interval_end = i.interval_end and e.group_key = r.group_key
    and e.closure_reason = r.closure_reason and e.closed_in_interval
  group by i.interval_start, i.interval_end, r.group_key, r.closure_reason
)

select
  'closure_share' as measure, c.interval_start, c.interval_end, c.group_key, c.closure_reason,
  c.numerator, coalesce(t.episodes, 0) as denominator, 1e0 * c.numerator / t.episodes as value
from counts c
left join totals t on t.interval_end = c.interval_end and t.group_key = c.group_key
