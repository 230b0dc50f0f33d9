using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Members;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Assessments;

public sealed record FoundHazardInput
{
    /// <summary>What is dangerous.</summary>
    public required HazardKind Kind { get; init; }

    /// <summary>How dangerous it is.</summary>
    public required HazardSeverity Severity { get; init; }

    /// <summary>Where in the home or site, and what to do.</summary>
    public required string Description { get; init; }
}

public sealed record AssessSafetyInput
{
    /// <summary>The care recipient whose home it is; left out: another home or site.</summary>
    [ID<CareRecipient>]
    public long? CareRecipientId { get; init; }

    /// <summary>The team that checked; needed without a recipient, whose team it is otherwise.</summary>
    [ID<Team>]
    public long? TeamId { get; init; }

    /// <summary>The customer whose home or site it is; only without a recipient.</summary>
    [ID<Customer>]
    public long? CustomerId { get; init; }

    /// <summary>The community; left out: where the customer is. Needed when there is neither a recipient nor a customer.</summary>
    [ID<Community>]
    public long? CommunityId { get; init; }

    /// <summary>Which home or site; needed when there is neither a recipient nor a customer.</summary>
    public string? Place { get; init; }

    /// <summary>How many people live or work there; of a recipient it is known.</summary>
    [DefaultValue(1)]
    public int People { get; init; } = 1;

    /// <summary>The members who checked: at least one, of the team.</summary>
    [ID<Member>]
    public required IReadOnlyList<long> MemberIds { get; init; }

    /// <summary>How many whole minutes it took.</summary>
    public required int Minutes { get; init; }

    /// <summary>What was found, at most 100; left out: nothing.</summary>
    public IReadOnlyList<FoundHazardInput>? Hazards { get; init; }

    /// <summary>What else there is to say.</summary>
    public string? Notes { get; init; }

    /// <summary>When the check ended; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the assessment made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class AssessSafety
{
    /// <summary>Notes a check of a home or site and what it found. Hazards stay open, and on the recipient, until they are fixed.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareRecipientNotFoundException>]
    [Error<CareEndedException>]
    [Error<TeamNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<CustomerNotFoundException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<CareMemberNotOnTeamException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<SafetyAssessment> AssessSafetyAsync(
        AssessSafetyInput input,
        AssistanceDb db,
        TeamByIdDataLoader teams,
        CustomerByIdDataLoader customers,
        CommunityByIdDataLoader communities,
        MemberByIdDataLoader members,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.DecideAnewAsync(() => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var signature = Signature.Of(actor, clock);
                SafetyAssessment assessment;
                if (input.CareRecipientId is { } id)
                {
                    EnsureHomeOnly(input);
                    var recipient = await db.RecipientAsync(id, cancellationToken);
                    var memberIds = await members.OnTeamAsync(input.MemberIds, recipient.TeamId, cancellationToken);
                    assessment = SafetyAssessment.OfHome(recipient, Report(input, memberIds, signature), calendar, signature);
                }
                else
                {
                    var site = await FindSiteAsync(input, teams, customers, communities, cancellationToken);
                    var memberIds = await members.OnTeamAsync(input.MemberIds, site.TeamId, cancellationToken);
                    assessment = SafetyAssessment.OfSite(site, Report(input, memberIds, signature), calendar, signature);
                }

                // The finished service names the assessment's key.
                db.Add(assessment);
                await db.SaveChangesAsync(cancellationToken);
                db.Tell(assessment.Delivered());
                return assessment;
            },
            cancellationToken));

    private static AssessmentReport Report(AssessSafetyInput input, long[] memberIds, Signature signature) => new(
        input.At ?? signature.At,
        input.Minutes,
        [.. (input.Hazards ?? []).Select(hazard => new FoundHazard(hazard.Kind, hazard.Severity, hazard.Description))],
        memberIds,
        input.Notes);

    private static void EnsureHomeOnly(AssessSafetyInput input)
    {
        if (input.TeamId is not null || input.CustomerId is not null || input.CommunityId is not null || input.Place is not null)
        {
            throw new InvalidValueException(
                "careRecipientId", "says team, customer, community and place already: leave these out, or leave the recipient out");
        }
    }

    private static async Task<AssessedSite> FindSiteAsync(
        AssessSafetyInput input,
        TeamByIdDataLoader teams,
        CustomerByIdDataLoader customers,
        CommunityByIdDataLoader communities,
        CancellationToken cancellationToken)
    {
        var teamId = input.TeamId ?? throw new InvalidValueException("teamId", "is needed when there is no recipient");
        _ = await teams.LoadAsync(teamId, cancellationToken) ?? throw new TeamNotFoundException(teamId);
        var communityId = await Home.FindAsync(input.CommunityId, input.CustomerId, customers, communities, cancellationToken);
        return new AssessedSite(teamId, communityId, input.CustomerId, input.Place, input.People);
    }
}
