namespace ServiceTeams.Insights.Campaigns;

/// <summary>One day of a campaign.</summary>
/// <param name="Day">The local day.</param>
/// <param name="NewCustomers">How many customers were served that day for the first time in the campaign.</param>
/// <param name="Customers">How many different customers had been served by its end.</param>
public sealed record CampaignDay(DateOnly Day, int NewCustomers, int Customers);
