-- First and last score of an instrument in an episode, as of the end of each interval, where the days differ.
-- change is that of the scores as means report them: metric for SWEMWBS. raw_change is what thresholds look at.
with first_and_last as (
  select
    i.interval_end, s.episode, s.instrument, min(s.event_date) as first_day, max(s.event_date) as last_day
  from {{intervals}} i
  join {{scores}} s on s.event_date <= i.interval_end
  group by i.interval_end, s.episode, s.instrument
  having min(s.event_date) < max(s.event_date)
),

reported as (
  select
    s.*,
    case when s.instrument = 'SWEMWBS' then t.metric else s.score end as reported
  from {{scores}} s
  left join {{swemwbs}} t on t.raw = s.score
)

select
  f.interval_end,
  f.episode,
  f.instrument,
  later.reported - earlier.reported as change,
  later.score - earlier.score as raw_change
from first_and_last f
join reported earlier on earlier.episode = f.episode and earlier.instrument = f.instrument
  and earlier.event_date = f.first_day
join reported later on later.episode = f.episode and later.instrument = f.instrument
  and later.event_date = f.last_day
