namespace ServiceTeams.Insights.Campaigns;

/// <summary>How fast a campaign finds new customers.</summary>
/// <param name="From">The first day it looks at.</param>
/// <param name="To">The last day it looks at.</param>
/// <param name="Days">How many days these are.</param>
/// <param name="NewCustomers">How many customers were served in them for the first time in the campaign.</param>
public sealed record CampaignPace(DateOnly From, DateOnly To, int Days, int NewCustomers)
{
    /// <summary>New customers a day.</summary>
    public double PerDay => (double)NewCustomers / Days;

    /// <summary>The pace of the last days that counted, at most so many; null before the campaign.</summary>
    internal static CampaignPace? Of(CampaignProgress progress, int mostDays)
    {
        if (progress.DaysOver == 0)
        {
            return null;
        }

        var days = Math.Min(mostDays, progress.DaysOver);
        var (from, to) = (progress.CountedUntil.AddDays(1 - days), progress.CountedUntil);
        return new CampaignPace(from, to, days, progress.NewBetween(from, to));
    }
}
