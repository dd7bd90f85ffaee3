-- Episodes of events that name none, by date. A referral opens an episode if none is open. Of one day, where one is
-- open: the rest, then closures; with a referral that day: closures, then referrals, then the rest. Where none is
-- open: referrals, then the rest, then closures. So a day with both a referral and a closure leaves a person as it
-- found them, open or closed, and the state before a day is that of the latest day with only one of the two.
-- Without an event for inactive_days an open episode closes the day after: a longer gap parts a person's days into
-- stretches, and no episode goes on from one into the next.
with days as (
  select
    person,
    event_date,
    max(case when role = 'referral' then 1 else 0 end) as has_referral,
    max(case when role = 'closure' then 1 else 0 end) as has_closure
  from {{events}}
  where episode is null
    and role in ('offer', 'referral', 'decline', 'need', 'support', 'outcome', 'assessment', 'contact', 'closure')
  group by person, event_date
),

gaps as (
  select *, {{days_between(event_date, lag(event_date) over (partition by person order by event_date))}} as gap
  from days
),

stretches as (
  select
    g.*,
    sum(case when g.gap <= p.inactive_days then 0 else 1 end) over (
      partition by g.person order by g.event_date rows between unbounded preceding and current row
    ) as stretch
  from gaps g
  cross join {{parameters}} p
),

around as (
  select
    *,
    max(case when has_referral = 1 and has_closure = 0 then event_date end) over before_today as last_opening,
    max(case when has_referral = 0 and has_closure = 1 then event_date end) over before_today as last_closing,
    min(case when has_closure = 1 then event_date end) over after_today as next_closure,
    max(event_date) over (partition by person, stretch) as stretch_end
  from stretches
  window
    before_today as (
      partition by person, stretch order by event_date rows between unbounded preceding and 1 preceding
    ),
    after_today as (
      partition by person, stretch order by event_date rows between 1 following and unbounded following
    )
),

states as (
  select
    *,
    last_opening is not null and (last_closing is null or last_closing < last_opening) as open_before
  from around
),

opened as (
  select
    person,
    event_date as opened,
    case when has_closure = 1 and not open_before then event_date else next_closure end as closure_day,
    stretch_end
  from states
  where has_referral = 1 and (has_closure = 1 or not open_before)
)

select
  o.person,
  o.opened,
  coalesce(o.closure_day, o.stretch_end) as last_day,
  case when o.closure_day is null then {{add_days(o.stretch_end, p.inactive_days + 1)}} end as inactive_on
from opened o
cross join {{parameters}} p
