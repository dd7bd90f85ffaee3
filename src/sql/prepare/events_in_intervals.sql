-- Every event as of the end of each interval it is dated on or before, with the groups it counts in.
-- group_key stands for the group columns asked for, joined into one text.
with attributes as (
  select
    i.interval_start,
    i.interval_end,
    i.year_start,
    e.*,
    l.episode as linked_to,
    coalesce(e.organisation, p.organisation, 'Unknown') as group_organisation,
    coalesce(e.practitioner, 'Unknown') as group_practitioner,
    case
      when e.role = 'referral' then r.source_group
      when e.source is null then 'Unknown'
      else coalesce(c.category, 'Invalid')
    end as source_group,
    p.gender,
    p.age_band,
    p.ethnic_group,
    p.imd_quintile
  from {{intervals}} i
  join {{events}} e on e.event_date <= i.interval_end
  join {{people_in_intervals}} p on p.interval_end = i.interval_end and p.person = e.person
  left join {{linked_events}} l on l.event = e.event
  left join {{referral_sources}} r on r.interval_end = i.interval_end and r.event = e.event
  left join {{codes}} c on c.code = e.source and c.system = 'http://snomed.info/sct' and c.role = 'source'
),

grouped as (
  select
    a.interval_start, a.interval_end, a.year_start, a.event, a.person, a.event_date, a.id, a.code, a.role,
    a.category, a.instrument, a.attendance, a.attended, a.linked_to,
    a.group_organisation as organisation,
    coalesce(o.parent, 'Unknown') as parent,
    a.group_practitioner as practitioner,
    a.source_group, a.gender, a.age_band, a.ethnic_group, a.imd_quintile
  from attributes a
  left join {{parents}} o on o.organisation = a.group_organisation
)

select
  g.*,
  {{group_key}} as group_key,
  {{group_key_without_source}} as group_key_without_source,
  {{group_key_without_person}} as group_key_without_person,
  event_date >= interval_start as in_interval,
  event_date >= year_start as in_year,
  event_date >= (select least(min(interval_start), min(year_start)) from {{intervals}}) as in_run,
  -- What annual measures count as a link worker's work.
  coalesce(attended or (role in ('need', 'support', 'outcome', 'assessment') and linked_to is not null), false)
    as is_work
from grouped g
