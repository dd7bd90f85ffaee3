-- Of episodes closed in the window:
-- contacts_per_episode_mean, _median: attended contacts up to the window's end.
-- duration_median, _p90: days from opened to closed; of inactive episodes, to the last event.
with closed as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    count(e.episode) as episodes,
    avg(e.attended_contacts) as mean_contacts,
    percentile_cont(0.5) within group (order by e.attended_contacts) as median_contacts,
    percentile_cont(0.5) within group (order by {{days_between(e.ended, e.opened)}}) as median_days,
    percentile_cont(0.9) within group (order by {{days_between(e.ended, e.opened)}}) as p90_days
  from {{intervals}} i
  join {{episode_cells}} c on c.counted = 'closed episodes'
  left join {{episodes}} e on e.interval_end = i.interval_end and e.group_key = c.group_key and e.closed_in_interval
  group by i.interval_start, i.interval_end, c.group_key
)

select
  'contacts_per_episode_mean' as measure, interval_start, interval_end, group_key,
  cast(null as bigint) as numerator, episodes as denominator, mean_contacts as value
from closed
union all
select 'contacts_per_episode_median', interval_start, interval_end, group_key, null, episodes, median_contacts
from closed
union all
select 'duration_median', interval_start, interval_end, group_key, null, episodes, median_days
from closed
union all
select 'duration_p90', interval_start, interval_end, group_key, null, episodes, p90_days
from closed
