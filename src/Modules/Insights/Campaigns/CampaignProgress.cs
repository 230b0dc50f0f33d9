namespace ServiceTeams.Insights.Campaigns;

/// <summary>How far a campaign was at the end of a day.</summary>
public sealed class CampaignProgress
{
    private readonly Campaign _campaign;
    private readonly IReadOnlyList<ReachedOnDay> _reached;

    internal CampaignProgress(Campaign campaign, DateOnly asOf, IReadOnlyList<ReachedOnDay> reached)
    {
        (_campaign, AsOf) = (campaign, asOf);
        _reached = [.. reached.Where(day => day.Day <= asOf).OrderBy(day => day.Day)];
        Customers = _reached.Sum(day => day.Customers);
    }

    /// <summary>The day at whose end it was so.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How many different customers had been served.</summary>
    public int Customers { get; }

    /// <summary>How many customers were still wanted; 0 when the goal was reached.</summary>
    public int Missing => Math.Max(0, _campaign.Goal - Customers);

    /// <summary>The part of the goal that was reached; 1 is all of it, more is more.</summary>
    public double Share => (double)Customers / _campaign.Goal;

    /// <summary>How many of the campaign's days were over.</summary>
    public int DaysOver => Math.Max(0, CountedUntil.DayNumber - _campaign.StartsOn.DayNumber + 1);

    /// <summary>How many of the campaign's days were still to come.</summary>
    public int DaysLeft => _campaign.LastDay.DayNumber - _campaign.StartsOn.DayNumber + 1 - DaysOver;

    internal long CampaignId => _campaign.Id;

    internal int Goal => _campaign.Goal;

    internal DateOnly StartsOn => _campaign.StartsOn;

    internal DateOnly LastDay => _campaign.LastDay;

    /// <summary>The last day that counted: no day after the campaign does.</summary>
    internal DateOnly CountedUntil => AsOf < _campaign.LastDay ? AsOf : _campaign.LastDay;

    /// <summary>The customers who were new in a span of days, both included.</summary>
    internal int NewBetween(DateOnly from, DateOnly to)
        => _reached.Where(day => day.Day >= from && day.Day <= to).Sum(day => day.Customers);

    /// <summary>The day on which the goal was reached; null when it was not.</summary>
    internal DateOnly? GoalReachedOn()
    {
        var customers = 0;
        foreach (var day in _reached)
        {
            customers += day.Customers;
            if (customers >= Goal)
            {
                return day.Day;
            }
        }

        return null;
    }

    /// <summary>Every day of a span, those without a new customer, too.</summary>
    internal IEnumerable<CampaignDay> DaysBetween(DateOnly from, DateOnly to)
    {
        var known = _reached.ToDictionary(day => day.Day, day => day.Customers);
        var customers = _reached.Where(day => day.Day < from).Sum(day => day.Customers);
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var newCustomers = known.GetValueOrDefault(day);
            customers += newCustomers;
            yield return new CampaignDay(day, newCustomers, customers);
        }
    }
}
