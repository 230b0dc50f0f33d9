using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Appreciations;

public sealed record ReceiveAppreciationInput
{
    /// <summary>What kind of thanks it is.</summary>
    public required AppreciationKind Kind { get; init; }

    /// <summary>The team that was thanked.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>Who gave thanks.</summary>
    public required string FromWhom { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>The care recipient who gave thanks; says customer and community, too, when these are left out.</summary>
    [ID<CareRecipient>]
    public long? CareRecipientId { get; init; }

    /// <summary>The customer who gave thanks; says the community, too, when it is left out.</summary>
    [ID<Customer>]
    public long? CustomerId { get; init; }

    /// <summary>The community it came from.</summary>
    [ID<Community>]
    public long? CommunityId { get; init; }

    /// <summary>The day the team received it; left out: today.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the appreciation made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class ReceiveAppreciation
{
    /// <summary>Notes thanks that a team received.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<TeamNotFoundException>]
    [Error<CareRecipientNotFoundException>]
    [Error<CustomerNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<Appreciation> ReceiveAppreciationAsync(
        ReceiveAppreciationInput input,
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
                var recipient = input.CareRecipientId is { } id ? await db.RecipientAsync(id, cancellationToken) : null;
                var (customerId, communityId) = (input.CustomerId ?? recipient?.CustomerId, input.CommunityId ?? recipient?.CommunityId);
                if (customerId is not null || communityId is not null)
                {
                    communityId = await Home.FindAsync(communityId, customerId, customers, communities, cancellationToken);
                }

                var today = calendar.Today(clock);
                return Appreciation.Receive(
                    new Thanks(
                        input.Kind,
                        input.ReceivedOn ?? today,
                        input.TeamId,
                        input.FromWhom,
                        input.Text,
                        recipient?.Id,
                        customerId,
                        communityId),
                    today,
                    Signature.Of(actor, clock));
            },
            cancellationToken);
}
