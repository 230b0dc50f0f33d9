using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.Tasks;

// No summary here: it would replace the description of SupplyTask.
[Node]
[ExtendObjectType<SupplyTask>]
public static class SupplyTaskNode
{
    [NodeResolver]
    public static Task<SupplyTask?> GetSupplyTaskByIdAsync(
        long id, SupplyTaskByIdDataLoader tasks, CancellationToken cancellationToken)
        => tasks.LoadAsync(id, cancellationToken);

    /// <summary>Whether it should be done by now: it is neither done nor called off, and its day has passed.</summary>
    public static bool GetOverdue(
        [Parent(requires: $"{nameof(SupplyTask.Status)} {nameof(SupplyTask.DueOn)}")] SupplyTask task,
        LocalCalendar calendar,
        TimeProvider clock)
        => task.IsOverdue(calendar.Today(clock));

    /// <summary>The event.</summary>
    public static Task<MajorEvent?> GetMajorEventAsync(
        [Parent(requires: nameof(SupplyTask.MajorEventId))] SupplyTask task,
        MajorEventByIdDataLoader events,
        ISelection selection,
        CancellationToken cancellationToken)
        => events.Select(selection).LoadAsync(task.MajorEventId, cancellationToken);

    /// <summary>The site.</summary>
    public static Task<ProtectedSite?> GetProtectedSiteAsync(
        [Parent(requires: nameof(SupplyTask.ProtectedSiteId))] SupplyTask task,
        ProtectedSiteByIdDataLoader sites,
        ISelection selection,
        CancellationToken cancellationToken)
        => sites.Select(selection).LoadAsync(task.ProtectedSiteId, cancellationToken);

    /// <summary>The site's community.</summary>
    public static Task<Community?> GetCommunityAsync(
        [Parent(requires: nameof(SupplyTask.CommunityId))] SupplyTask task,
        CommunityByIdDataLoader communities,
        ISelection selection,
        CancellationToken cancellationToken)
        => communities.Select(selection).LoadAsync(task.CommunityId, cancellationToken);

    /// <summary>The site's customer; null for a venue without an account of its own.</summary>
    public static Task<Customer?> GetCustomerAsync(
        [Parent(requires: nameof(SupplyTask.CustomerId))] SupplyTask task,
        CustomerByIdDataLoader customers,
        ISelection selection,
        CancellationToken cancellationToken)
        => customers.Select(selection).LoadOptionalAsync(task.CustomerId, cancellationToken);

    /// <summary>The member who is to do it; null: nobody yet.</summary>
    public static Task<Member?> GetAssigneeAsync(
        [Parent(requires: nameof(SupplyTask.AssigneeId))] SupplyTask task,
        MemberByIdDataLoader members,
        ISelection selection,
        CancellationToken cancellationToken)
        => members.Select(selection).LoadOptionalAsync(task.AssigneeId, cancellationToken);

    /// <summary>What it has found wrong, fixed defects included.</summary>
    public static async Task<IEnumerable<Defect>> GetDefectsAsync(
        [Parent(requires: nameof(SupplyTask.Id))] SupplyTask task,
        DefectsByTaskDataLoader defects,
        CancellationToken cancellationToken)
        => await defects.LoadAsync(task.Id, cancellationToken) ?? [];

    /// <summary>What happened to the task, step by step, and who noted it.</summary>
    public static async Task<IEnumerable<SupplyTaskStep>> GetStepsAsync(
        [Parent(requires: nameof(SupplyTask.Id))] SupplyTask task,
        StepsByTaskDataLoader steps,
        CancellationToken cancellationToken)
        => await steps.LoadAsync(task.Id, cancellationToken) ?? [];
}
