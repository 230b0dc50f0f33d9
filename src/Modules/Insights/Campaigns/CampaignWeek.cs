using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>A week of a campaign and one of the five hearts. Of its first and its last week only the campaign's own days count.</summary>
/// <param name="CampaignId">The id of the campaign.</param>
/// <param name="Week">The Monday of the ISO week.</param>
/// <param name="Heart">The heart.</param>
/// <param name="Services">How many services the campaign's teams did, those for no single customer, too.</param>
/// <param name="NewCustomers">How many customers were served with this heart for the first time in the campaign. Served with two, a customer is new in both.</param>
/// <param name="Customers">How many different customers had been served with this heart by the end of the week.</param>
public sealed record CampaignWeek(
    [property: ID<Campaign>] long CampaignId, DateOnly Week, Heart Heart, int Services, int NewCustomers, int Customers)
{
    private static readonly Heart[] s_hearts = Enum.GetValues<Heart>();

    /// <summary>How many rows a campaign has: five for each of its weeks up to the day.</summary>
    internal static int RowsOf(DateOnly startsOn, DateOnly until)
        => until < startsOn ? 0 : s_hearts.Length * (((MondayOf(until).DayNumber - MondayOf(startsOn).DayNumber) / 7) + 1);

    /// <summary>All weeks of a campaign up to the day, in order, with all hearts.</summary>
    internal static IEnumerable<CampaignWeek> Of(
        long campaignId, DateOnly startsOn, DateOnly until, ILookup<(DateOnly Week, Heart Heart), (int Services, int NewCustomers)> days)
    {
        var customers = s_hearts.ToDictionary(heart => heart, _ => 0);
        for (var week = MondayOf(startsOn); week <= until; week = week.AddDays(7))
        {
            foreach (var heart in s_hearts)
            {
                var newCustomers = days[(week, heart)].Sum(day => day.NewCustomers);
                customers[heart] += newCustomers;
                yield return new CampaignWeek(
                    campaignId, week, heart, days[(week, heart)].Sum(day => day.Services), newCustomers, customers[heart]);
            }
        }
    }

    internal static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
