-- One row per event: on a calendar date, each once, with the role its code has in the code set.
-- Rows without person, code or a valid date are left out. Events with different ids are never duplicates.
with dated as (
  select *, {{date(date)}} as event_date
  from {{given_events}} g
),

each_once as (
  select distinct
    case when p.person_scope = 'organisation' then concat_ws('/', coalesce(d.organisation, ''), d.person_id)
         else d.person_id end as person,
    d.event_date, d.id, d.code, coalesce(d.system, 'http://snomed.info/sct') as system,
    d.organisation, d.practitioner, d.episode, d.source, d.value
  from dated d
  cross join {{parameters}} p
  where d.person_id is not null and d.code is not null and d.event_date is not null
)

select
  row_number() over (
    order by e.person, e.event_date, coalesce(e.id, ''), e.code, e.system, coalesce(e.organisation, ''),
      coalesce(e.practitioner, ''), coalesce(e.source, ''), coalesce(e.episode, ''), coalesce(e.value, '')
  ) as event,
  e.*,
  c.role,
  c.category,
  c.instrument,
  c.attendance,
  coalesce(c.attendance in ('5', '6'), false) as attended
from each_once e
left join {{codes}} c on c.system = e.system and c.code = e.code
