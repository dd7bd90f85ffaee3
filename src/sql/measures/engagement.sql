-- engagement_contacted, _supported, _completed: of episodes opened in the window with at least follow_up_days since
-- then at its end, those with an attended contact, a support event, a closure event within follow_up_days.
with counts as (
  select
    i.interval_start,
    i.interval_end,
    c.group_key,
    count(e.episode) as episodes,
    count(case when {{days_between(e.first_attended, e.opened)}} <= p.follow_up_days then 1 end) as contacted,
    count(case when {{days_between(e.first_support, e.opened)}} <= p.follow_up_days then 1 end) as supported,
    count(case when {{days_between(e.first_closure, e.opened)}} <= p.follow_up_days then 1 end) as completed
  from {{intervals}} i
  join {{episode_cells}} c on c.counted = 'episodes followed up'
  cross join {{parameters}} p
  left join {{episodes}} e on e.interval_end = i.interval_end and e.group_key = c.group_key and e.followed_up
  group by i.interval_start, i.interval_end, c.group_key
)

select
  'engagement_contacted' as measure, interval_start, interval_end, group_key,
  contacted as numerator, episodes as denominator, 1e0 * contacted / nullif(episodes, 0) as value
from counts
union all
select
  'engagement_supported', interval_start, interval_end, group_key,
  supported, episodes, 1e0 * supported / nullif(episodes, 0)
from counts
union all
select
  'engagement_completed', interval_start, interval_end, group_key,
  completed, episodes, 1e0 * completed / nullif(episodes, 0)
from counts
