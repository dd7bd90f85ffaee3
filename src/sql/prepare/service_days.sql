-- The days observed of each category of service use, at the end of each interval: from its first event to its last.
select i.interval_end, e.category, min(e.event_date) as first_day, max(e.event_date) as last_day
from {{intervals}} i
join {{events}} e on e.role = 'service' and e.event_date <= i.interval_end
group by i.interval_end, e.category
