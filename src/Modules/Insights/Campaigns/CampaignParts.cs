using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Campaigns;

/// <summary>The different customers whom a campaign served with one of the five hearts. Served with two, a customer is in both.</summary>
/// <param name="Heart">The heart.</param>
/// <param name="Customers">How many different customers.</param>
public sealed record CampaignHeart(Heart Heart, int Customers);

/// <summary>The different customers of a campaign of one kind.</summary>
/// <param name="Kind">The kind; null: customers that nobody has registered.</param>
/// <param name="Customers">How many different customers.</param>
public sealed record CampaignCustomerKind(CustomerKind? Kind, int Customers);

/// <summary>The different customers whom one team served in a campaign. Served by two, a customer is in both.</summary>
/// <param name="TeamId">The id of the team.</param>
/// <param name="Customers">How many different customers.</param>
public sealed record CampaignTeam([property: ID<Team>] long TeamId, int Customers);
