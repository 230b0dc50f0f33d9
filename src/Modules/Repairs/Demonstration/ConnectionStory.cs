using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Connections;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>What happened to one application for a new supply: told step by step through its own rules.</summary>
internal sealed record ConnectionStory
{
    public required DemonstrationPlace Place { get; init; }

    public required DateTime AppliedAt { get; init; }

    public required ConnectionKind Kind { get; init; }

    public required int CapacityKva { get; init; }

    public long? CustomerId { get; init; }

    /// <summary>The number of an applicant without an account.</summary>
    public int Applicant { get; init; }

    /// <summary>The customer that the applicant became.</summary>
    public long? BecameId { get; init; }

    public ServiceConnectionStatus Until { get; init; } = ServiceConnectionStatus.Connected;

    /// <summary>Hours from the application to the survey, to the approval, to power.</summary>
    public (int Survey, int Approve, int Connect) Hours { get; init; }

    /// <summary>The connection with everything that happened, except power: that needs the connection's key.</summary>
    public ServiceConnection Tell(LocalCalendar calendar)
    {
        var connection = ServiceConnection.Apply(
            new ConnectionApplication(
                Kind,
                CapacityKva,
                Place.Community.Id,
                Place.TeamId,
                AppliedAt,
                CustomerId,
                CustomerId is null ? $"申请人{Applicant:00}" : null,
                CustomerId is null ? $"000-0009-{Applicant:0000}" : null,
                CustomerId is null ? $"{Place.Community.Name}新址{Applicant}号" : null),
            calendar,
            At(0));
        if (Until != ServiceConnectionStatus.Applied)
        {
            connection.Survey(At(Hours.Survey).At, At(Hours.Survey));
        }

        switch (Until)
        {
            case ServiceConnectionStatus.Approved or ServiceConnectionStatus.Connected:
                connection.Approve(At(Hours.Approve).At, At(Hours.Approve));
                break;
            case ServiceConnectionStatus.Rejected:
                connection.Reject("现有变压器容量不足，待增容后再申请", At(Hours.Approve).At, At(Hours.Approve));
                break;
        }

        return connection;
    }

    /// <summary>Power, when the connection has its key.</summary>
    public ServiceDelivered Connect(ServiceConnection connection, LocalCalendar calendar)
        => connection.Connect(BecameId, At(Hours.Connect).At, calendar, At(Hours.Connect));

    private Signature At(int hours) => new(Story.Crew, AppliedAt.AddHours(hours));
}
