using ServiceTeams.Insights.Records;

namespace ServiceTeams.Insights.Rollups;

/// <summary>
/// What a rollup counts. All of it can be added up, so rollups give any total; averages come from a sum and the number of services that
/// have the value. Different customers cannot be added up: campaigns keep sets of them.
/// </summary>
internal abstract class ServiceSums
{
    /// <summary>How many services.</summary>
    public int Services { get; private set; }

    /// <summary>How many people they reached, those reached twice counted twice.</summary>
    public long People { get; private set; }

    /// <summary>How many of them are counted in households.</summary>
    public int ServicesWithHouseholds { get; private set; }

    /// <summary>How many households they reached.</summary>
    public long Households { get; private set; }

    /// <summary>Of how many the minutes are known.</summary>
    public int ServicesWithMinutes { get; private set; }

    /// <summary>How many minutes these took.</summary>
    public long Minutes { get; private set; }

    /// <summary>How many have a rating.</summary>
    public int Ratings { get; private set; }

    /// <summary>The sum of these ratings.</summary>
    public long RatingSum { get; private set; }

    public void Add(ServiceRecord record)
    {
        Services++;
        People += record.PeopleReached;
        if (record.Households is { } households)
        {
            ServicesWithHouseholds++;
            Households += households;
        }

        if (record.Minutes is { } minutes)
        {
            ServicesWithMinutes++;
            Minutes += minutes;
        }

        if (record.Rating is { } rating)
        {
            Ratings++;
            RatingSum += rating;
        }
    }
}
