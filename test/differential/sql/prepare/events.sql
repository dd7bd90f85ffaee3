-- One row per event: trimmed, on a calendar date, each once, with the role its code has in the code set.
-- Rows without person, code or a valid date are left out. Events with different ids are never duplicates.
with trimmed as (
  select
    nullif(trim(person_id), '') as person_id,
    nullif(trim(code), '') as code,
    coalesce(nullif(trim(system), ''), 'http://snomed.info/sct') as system,
    trim(date) as written_date,
    nullif(trim(id), '') as id,
    nullif(trim(organisation), '') as organisation,
    nullif(trim(practitioner), '') as practitioner,
    nullif(trim(episode), '') as episode,
    nullif(trim(source), '') as source,
    nullif(trim(value), '') as value
  from events_given
),

dated as (
  select
    *,
    case
      when regexp_matches(written_date, '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?$')
      then try_cast(substr(written_date, 1, 10) as date)
    end as event_date
  from trimmed
),

each_once as (
  select distinct
    case when p.person_scope = 'organisation' then concat_ws('/', coalesce(d.organisation, ''), d.person_id)
         else d.person_id end as person,
    d.event_date, d.id, d.code, d.system, d.organisation, d.practitioner, d.episode, d.source, d.value
  from dated d
  cross join parameters p
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
left join codes c on c.system = e.system and c.code = e.code
