using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Calls;

public sealed record AnswerCareCallInput
{
    /// <summary>The call.</summary>
    [ID<CareCall>]
    public required long CareCallId { get; init; }

    /// <summary>The members who go: at least one, of the team that was asked.</summary>
    [ID<Member>]
    public required IReadOnlyList<long> MemberIds { get; init; }

    /// <summary>When they set out; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class AnswerCareCall
{
    /// <summary>Answers a 24-hour call: members set out.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareCallNotFoundException>]
    [Error<IllegalCareCallMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<MemberNotFoundException>]
    [Error<MemberLeftException>]
    [Error<CareMemberNotOnTeamException>]
    [Error<InvalidValueException>]
    [Error<CareCallConflictException>]
    public static Task<CareCall> AnswerCareCallAsync(
        AnswerCareCallInput input,
        AssistanceDb db,
        MemberByIdDataLoader members,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeCallAsync(
            input.CareCallId,
            input.Version,
            async call =>
            {
                var memberIds = await members.OnTeamAsync(input.MemberIds, call.TeamId, cancellationToken);
                call.Answer(memberIds, input.At ?? signature.At, signature);
            },
            cancellationToken);
    }
}
