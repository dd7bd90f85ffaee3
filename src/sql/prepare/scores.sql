-- Valid scores of linked assessments: one for each episode, instrument and day. Different scores on one day: none.
-- A SWEMWBS score that is no whole number is a metric score, turned into the raw score by the published table.
with numbers as (
  select
    l.episode,
    e.instrument,
    e.event_date,
    {{number(e.value)}} as number
  from {{events}} e
  join {{linked_events}} l on l.event = e.event
  where e.role = 'assessment'
),

raw_scores as (
  select
    n.episode,
    n.instrument,
    n.event_date,
    case when n.instrument = 'SWEMWBS' and n.number <> floor(n.number) then s.raw else n.number end as score
  from numbers n
  left join {{swemwbs}} s on s.metric = n.number
)

select r.episode, r.instrument, r.event_date, max(r.score) as score
from raw_scores r
left join {{instruments}} i on i.id = r.instrument
where r.score is not null and (i.id is null or r.score between i.min and i.max)
group by r.episode, r.instrument, r.event_date
having count(distinct r.score) = 1
