using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Tasks;

/// <summary>The way of every move: load the task with its defects, compare versions, move, save.</summary>
internal static class SupplyTaskChange
{
    public static Task<SupplyTask> ChangeTaskAsync(
        this EventsDb db, long id, int? version, Func<SupplyTask, Task> move, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new SupplyTaskNotFoundException(missing),
            current => new SupplyTaskConflictException(current),
            async (SupplyTask task) =>
            {
                await db.Entry(task).Collection(t => t.Found).LoadAsync(cancellationToken);
                await move(task);
            },
            cancellationToken);

    public static Task<SupplyTask> ChangeTaskAsync(
        this EventsDb db, long id, int? version, Action<SupplyTask> move, CancellationToken cancellationToken)
        => db.ChangeTaskAsync(
            id,
            version,
            task =>
            {
                move(task);
                return Task.CompletedTask;
            },
            cancellationToken);

    /// <summary>Holds tasks until the transaction ends, so that nobody else moves them meanwhile.</summary>
    public static Task HoldAsync(this EventsDb db, Expression<Func<SupplyTask, bool>> which, CancellationToken cancellationToken)
        => db.Tasks.Where(which) // A write that changes nothing: both databases give a row to one transaction at a time.
            .ExecuteUpdateAsync(set => set.SetProperty(task => task.LastStepAt, task => task.LastStepAt), cancellationToken);

    /// <summary>Refuses a member who does not exist or does not serve any more.</summary>
    public static async Task EnsureServingAsync(this MemberByIdDataLoader members, long id, CancellationToken cancellationToken)
    {
        var member = await members.LoadAsync(id, cancellationToken) ?? throw new MemberNotFoundException(id);
        if (!member.Active)
        {
            throw new MemberLeftException(id);
        }
    }
}
