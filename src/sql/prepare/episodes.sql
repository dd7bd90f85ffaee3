-- Every episode as of the end of each interval it was opened on or before, in the groups of its opening referral.
with journeys as (
  select
    i.interval_start,
    i.interval_end,
    o.episode,
    o.person,
    o.name,
    o.opened,
    max(case when e.role = 'closure' then e.event_date end) as closure_day,
    case when o.inactive_on <= i.interval_end then o.inactive_on end as inactive_on,
    max(e.event_date) as last_event,
    min(case when e.attended then e.event_date end) as first_attended,
    min(case when e.role = 'support' then e.event_date end) as first_support,
    min(case when e.role = 'closure' then e.event_date end) as first_closure,
    count(case when e.attended then 1 end) as attended_contacts
  from {{intervals}} i
  join {{episode_openings}} o on o.opened <= i.interval_end
  join {{linked_events}} l on l.episode = o.episode
  join {{events}} e on e.event = l.event and e.event_date <= i.interval_end
  group by i.interval_start, i.interval_end, o.episode, o.person, o.name, o.opened, o.inactive_on
),

-- Of several referrals on the opening day, the first by organisation, practitioner, source and id, as written.
opening_referrals as (
  select
    g.interval_end,
    g.linked_to as episode,
    g.group_key,
    row_number() over (
      partition by g.interval_end, g.linked_to
      order by g.event_date, coalesce(e.organisation, ''), coalesce(e.practitioner, ''), coalesce(e.source, ''),
        coalesce(e.id, ''), e.code
    ) as place
  from {{events_in_intervals}} g
  join {{events}} e on e.event = g.event
  where g.role = 'referral'
),

-- Two closures on one day are one closing; the first by code gives the reason.
closures as (
  select
    interval_end, linked_to as episode, event_date, category,
    row_number() over (partition by interval_end, linked_to, event_date order by code, event) as place
  from {{events_in_intervals}}
  where role = 'closure'
)

select
  j.interval_start,
  j.interval_end,
  j.episode,
  j.person,
  j.name,
  j.opened,
  coalesce(j.closure_day, j.inactive_on) as closed,
  -- The day of closing, or the last event of an inactive episode.
  coalesce(j.closure_day, j.last_event) as ended,
  case when j.closure_day is not null then c.category
       when j.inactive_on is not null then 'inactive' end as closure_reason,
  coalesce(j.closure_day, j.inactive_on) >= j.interval_start as closed_in_interval,
  coalesce(j.closure_day, j.inactive_on) is null as is_open,
  j.first_attended,
  j.first_support,
  j.first_closure,
  j.attended_contacts,
  j.opened >= j.interval_start and {{days_between(j.interval_end, j.opened)}} >= p.follow_up_days as followed_up,
  r.group_key
from journeys j
cross join {{parameters}} p
join opening_referrals r on r.interval_end = j.interval_end and r.episode = j.episode and r.place = 1
left join closures c on c.interval_end = j.interval_end and c.episode = j.episode
  and c.event_date = j.closure_day and c.place = 1
