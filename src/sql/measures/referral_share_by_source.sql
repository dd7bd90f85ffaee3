-- referral_share_by_source: referrals of a source group among all referrals, Missing and Invalid included.
-- The other group columns part it; the source group itself never parts the denominator.
with sources_seen as (
  select distinct group_key, group_key_without_source, source_group
  from {{events_in_intervals}}
  where role = 'referral' and in_run
),

totals as (
  select interval_end, group_key_without_source, count(*) as referrals
  from {{events_in_intervals}}
  where role = 'referral' and in_interval
  group by interval_end, group_key_without_source
),

counts as (
  select
    i.interval_start,
    i.interval_end,
    s.group_key,
    s.group_key_without_source,
    s.source_group,
    count(e.event) as numerator
  from {{intervals}} i
  cross join sources_seen s
  left join {{events_in_intervals}} e on e.interval_end = i.interval_end and e.group_key = s.group_key
    and e.source_group = s.source_group and e.role = 'referral' and e.in_interval
  group by i.interval_start, i.interval_end, s.group_key, s.group_key_without_source, s.source_group
)

select
  'referral_share_by_source' as measure, c.interval_start, c.interval_end, c.group_key, c.source_group,
  c.numerator, coalesce(t.referrals, 0) as denominator, 1e0 * c.numerator / t.referrals as value
from counts c
left join totals t on t.interval_end = c.interval_end and t.group_key_without_source = c.group_key_without_source
