using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Repairs.PlannedWorks;

// No summary here: it would replace the description of PlannedWork.
[Node]
[ExtendObjectType<PlannedWork>]
public static class PlannedWorkNode
{
    [NodeResolver]
    public static Task<PlannedWork?> GetPlannedWorkByIdAsync(
        long id, PlannedWorkByIdDataLoader works, CancellationToken cancellationToken)
        => works.LoadAsync(id, cancellationToken);

    /// <summary>The team that does it.</summary>
    public static Task<Team?> GetTeamAsync(
        [Parent(requires: nameof(PlannedWork.TeamId))] PlannedWork work,
        TeamByIdDataLoader teams,
        ISelection selection,
        CancellationToken cancellationToken)
        => teams.Select(selection).LoadAsync(work.TeamId, cancellationToken);

    /// <summary>The communities whose supply it interrupts.</summary>
    public static async Task<IEnumerable<Community>> GetCommunitiesAsync(
        [Parent(requires: nameof(PlannedWork.Id))] PlannedWork work,
        CommunitiesByWorkDataLoader interrupted,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => await interrupted.LoadAsync(work.Id, cancellationToken) is { Length: > 0 } ids
            ? (await communities.Select(selection).LoadAsync(ids, cancellationToken)).OfType<Community>()
            : [];

    /// <summary>What happened to the work, step by step, and who noted it.</summary>
    public static async Task<IEnumerable<PlannedWorkStep>> GetStepsAsync(
        [Parent(requires: nameof(PlannedWork.Id))] PlannedWork work, StepsByWorkDataLoader steps, CancellationToken cancellationToken)
        => await steps.LoadAsync(work.Id, cancellationToken) ?? [];

    /// <summary>How the work was moved: from when to when, why, and who did it.</summary>
    public static async Task<IEnumerable<PlannedWorkMove>> GetMovesAsync(
        [Parent(requires: nameof(PlannedWork.Id))] PlannedWork work, MovesByWorkDataLoader moves, CancellationToken cancellationToken)
        => await moves.LoadAsync(work.Id, cancellationToken) ?? [];
}
