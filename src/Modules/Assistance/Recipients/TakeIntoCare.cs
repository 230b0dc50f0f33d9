using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Recipients;

public sealed record TakeIntoCareInput
{
    /// <summary>Who it is, and why the team cares.</summary>
    public required CareCategory Category { get; init; }

    /// <summary>The name of the person or institution.</summary>
    public required string Name { get; init; }

    /// <summary>The team that cares.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The electricity account of the home, if the recipient holds one.</summary>
    [ID<Customer>]
    public long? CustomerId { get; init; }

    /// <summary>The community where the recipient lives; left out: where the customer does. Needed without a customer.</summary>
    [ID<Community>]
    public long? CommunityId { get; init; }

    /// <summary>The cadence: a visit every so many days, 1 to 366.</summary>
    public required int VisitEveryDays { get; init; }

    /// <summary>How many people it is: the residents or pupils of an institution, 1 for a person.</summary>
    [DefaultValue(1)]
    public int People { get; init; } = 1;

    /// <summary>The recipient's phone.</summary>
    public string? Phone { get; init; }

    /// <summary>Where the recipient lives.</summary>
    public string? Address { get; init; }

    /// <summary>What the recipient needs.</summary>
    public string? Needs { get; init; }

    /// <summary>The day the care begins; left out: today.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the recipient made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class TakeIntoCare
{
    /// <summary>Takes a person or an institution into a team's care: the first visit is due a cadence later.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<TeamNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<CustomerNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<CareRecipient> TakeIntoCareAsync(
        TakeIntoCareInput input,
        AssistanceDb db,
        TeamByIdDataLoader teams,
        CustomerByIdDataLoader customers,
        CommunityByIdDataLoader communities,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                _ = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
                var community = await Home.FindAsync(input.CommunityId, input.CustomerId, customers, communities, cancellationToken);
                var today = calendar.Today(clock);
                return CareRecipient.TakeIntoCare(
                    new Enrolment(
                        input.Category,
                        input.TeamId,
                        community,
                        input.Name,
                        input.VisitEveryDays,
                        input.Since ?? today,
                        input.CustomerId,
                        input.Phone,
                        input.Address,
                        input.Needs,
                        input.People),
                    today,
                    Signature.Of(actor, clock));
            },
            cancellationToken);
}
