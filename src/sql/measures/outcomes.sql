-- Of episodes closed in the window, for each instrument:
-- outcome_coverage: those with a paired score, among all.
-- outcome_change_mean: last score minus first, mean over paired episodes. deviation (n - 1) gives the t limits.
-- outcome_improved, _no_change, _deteriorated: paired episodes whose change reaches the threshold in the good
-- direction, in neither, or in the other; only for instruments with a published threshold.
with assessed as (
  select distinct e.interval_end, e.episode, a.instrument
  from {{episodes}} e
  join {{linked_events}} l on l.episode = e.episode
  join {{events}} a on a.event = l.event and a.role = 'assessment' and a.event_date <= e.interval_end
),

instruments_seen as (
  select distinct e.group_key, a.instrument
  from {{episodes}} e
  join assessed a on a.interval_end = e.interval_end and a.episode = e.episode
  where e.closed_in_interval
),

counts as (
  select
    i.interval_start,
    i.interval_end,
    s.group_key,
    s.instrument,
    t.threshold,
    count(e.episode) as episodes,
    count(p.episode) as paired,
    avg(p.change) as mean_change,
    stddev_samp(p.change) as deviation,
    count(case when case t.better when 'higher' then p.raw_change else -p.raw_change end >= t.threshold
               then 1 end) as improved,
    count(case when case t.better when 'higher' then -p.raw_change else p.raw_change end >= t.threshold
               then 1 end) as deteriorated
  from {{intervals}} i
  cross join instruments_seen s
  left join {{instruments}} t on t.id = s.instrument
  left join {{episodes}} e on e.interval_end = i.interval_end and e.group_key = s.group_key and e.closed_in_interval
  left join {{paired_scores}} p on p.interval_end = e.interval_end and p.episode = e.episode
    and p.instrument = s.instrument
  group by i.interval_start, i.interval_end, s.group_key, s.instrument, t.threshold
)

select
  'outcome_coverage' as measure, interval_start, interval_end, group_key, instrument,
  paired as numerator, episodes as denominator, 1e0 * paired / nullif(episodes, 0) as value, null as deviation
from counts
union all
select
  'outcome_change_mean', interval_start, interval_end, group_key, instrument,
  null, paired, mean_change, deviation
from counts
union all
select
  'outcome_improved', interval_start, interval_end, group_key, instrument,
  improved, paired, 1e0 * improved / nullif(paired, 0), null
from counts
where threshold is not null
union all
select
  'outcome_no_change', interval_start, interval_end, group_key, instrument,
  paired - improved - deteriorated, paired, 1e0 * (paired - improved - deteriorated) / nullif(paired, 0), null
from counts
where threshold is not null
union all
select
  'outcome_deteriorated', interval_start, interval_end, group_key, instrument,
  deteriorated, paired, 1e0 * deteriorated / nullif(paired, 0), null
from counts
where threshold is not null
