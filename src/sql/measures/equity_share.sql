-- equity_share: people referred of a stratum among people referred. Strata are gender, age band, ethnic group and
-- deprivation quintile in turn; where the groups hold attributes of people, those are the strata, and the rest of
-- the groups parts the denominator. person_columns names them, or is null.
with strata as (
  select k.stratum
  from (values ('gender'), ('age_band'), ('ethnic_group'), ('imd_quintile')) as k (stratum)
  cross join {{parameters}} p
  where p.person_columns is null
  union all
  select person_columns from {{parameters}} where person_columns is not null
),

stratified as (
  select
    e.*,
    s.stratum,
    case s.stratum
      when 'gender' then e.gender
      when 'age_band' then e.age_band
      when 'ethnic_group' then e.ethnic_group
      when 'imd_quintile' then e.imd_quintile
      else 'in the groups'
    end as label
  from {{events_in_intervals}} e
  cross join strata s
),

strata_seen as (
  select distinct s.group_key, s.group_key_without_person, s.stratum, s.label
  from stratified s
  cross join {{parameters}} p
  where s.in_run and (s.role = 'referral' or not p.grouped_by_source)
),

totals as (
  select interval_end, group_key_without_person, count(distinct person) as people
  from {{events_in_intervals}}
  where role = 'referral' and in_interval
  group by interval_end, group_key_without_person
),

counts as (
  select
    i.interval_start,
    i.interval_end,
    s.group_key,
    s.group_key_without_person,
    s.stratum,
    s.label,
    count(distinct e.person) as numerator
  from {{intervals}} i
  cross join strata_seen s
  left join stratified e on e.interval_end = i.interval_end and e.group_key = s.group_key
    and e.stratum = s.stratum and e.label = s.label and e.role = 'referral' and e.in_interval
  group by i.interval_start, i.interval_end, s.group_key, s.group_key_without_person, s.stratum, s.label
)

select
  'equity_share' as measure, c.interval_start, c.interval_end, c.group_key,
  c.stratum,
  case when q.person_columns is null and c.stratum = 'gender' then c.label end as gender,
  case when q.person_columns is null and c.stratum = 'age_band' then c.label end as age_band,
  case when q.person_columns is null and c.stratum = 'ethnic_group' then c.label end as ethnic_group,
  case when q.person_columns is null and c.stratum = 'imd_quintile' then c.label end as imd_quintile,
  c.numerator, coalesce(t.people, 0) as denominator, 1e0 * c.numerator / t.people as value
from counts c
cross join {{parameters}} q
left join totals t on t.interval_end = c.interval_end and t.group_key_without_person = c.group_key_without_person
