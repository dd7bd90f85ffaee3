-- The episode each event belongs to. An event that names its episode stays with it from the day it opened; others
-- belong to the episode that holds their day. Where one closes and the next opens on one day, closures belong to
-- the first and the rest to the second.
with candidates as (
  select
    e.event,
    o.episode,
    row_number() over (
      partition by e.event
      order by case when e.role = 'closure' then o.opened end, o.opened desc
    ) as place
  from {{events}} e
  join {{episode_openings}} o on o.person = e.person and e.event_date >= o.opened
    and (e.episode = o.name or (e.episode is null and o.name is null and e.event_date <= o.last_day))
  where e.role in ('offer', 'referral', 'decline', 'need', 'support', 'outcome', 'assessment', 'contact', 'closure')
)

select event, episode from candidates where place = 1
