using ServiceTeams.Outreach.Slots;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>What a host asks for.</summary>
internal sealed record SessionRequest(
    SessionKind Kind,
    long CommunityId,
    long? TeamId,
    DateOnly WantedFrom,
    DateOnly WantedTo,
    DateTime At,
    int Capacity,
    IReadOnlyList<SessionMethod> Methods,
    DayPeriod? WantedPeriod = null,
    string? Topic = null,
    string? ContactName = null,
    string? ContactPhone = null);
