-- The parent of each organisation: practice to primary care network, network to integrated care board.
select trim(organisation) as organisation, max(trim(parent)) as parent
from organisations
group by trim(organisation)
