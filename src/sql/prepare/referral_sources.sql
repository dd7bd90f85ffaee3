-- The source group of each referral, as known at the end of each interval: of its own source field; else of the
-- person's nearest source event, at most 7 days away (of two, the earlier, then the lowest id, then the lowest
-- code); else Missing. A source in no table of sources is Invalid.
with nearby as (
  select
    i.interval_end,
    r.event,
    s.category,
    row_number() over (
      partition by i.interval_end, r.event
      order by abs({{days_between(s.event_date, r.event_date)}}), s.event_date, coalesce(s.id, ''), s.code
    ) as place
  from {{intervals}} i
  join {{events}} r on r.role = 'referral' and r.source is null and r.event_date <= i.interval_end
  join {{events}} s on s.role = 'source' and s.person = r.person
    and abs({{days_between(s.event_date, r.event_date)}}) <= 7
    and s.event_date <= i.interval_end
)

select
  i.interval_end,
  r.event,
  case
    when r.source is not null then coalesce(c.category, 'Invalid')
    else coalesce(n.category, 'Missing')
  end as source_group
from {{intervals}} i
join {{events}} r on r.role = 'referral' and r.event_date <= i.interval_end
left join {{codes}} c on c.code = r.source and c.system = 'http://snomed.info/sct' and c.role = 'source'
left join nearby n on n.interval_end = i.interval_end and n.event = r.event and n.place = 1
