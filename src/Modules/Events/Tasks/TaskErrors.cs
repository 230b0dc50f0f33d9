using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Tasks;

/// <summary>There is no supply task with this id.</summary>
public sealed class SupplyTaskNotFoundException(long supplyTaskId)
    : DomainException("SUPPLY_TASK_NOT_FOUND", $"No supply task has the key {supplyTaskId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<SupplyTask>]
    public long SupplyTaskId { get; } = supplyTaskId;
}

/// <summary>A task cannot become this from what it is now.</summary>
public sealed class IllegalTaskMoveException(SupplyTaskStatus from, SupplyTaskStatus to)
    : IllegalMoveException<SupplyTaskStatus>("A task", from, to);

/// <summary>The task cannot be done while a blocking defect is open.</summary>
public sealed class SupplyTaskBlockedException(long supplyTaskId, IReadOnlyList<long> defectIds)
    : DomainException(
        "SUPPLY_TASK_BLOCKED",
        $"The supply task with the key {supplyTaskId} is blocked by the defects with the keys {string.Join(", ", defectIds)}.")
{
    /// <summary>The task.</summary>
    [ID<SupplyTask>]
    public long SupplyTaskId { get; } = supplyTaskId;

    /// <summary>The defects that have to be fixed first.</summary>
    [ID<Defect>]
    public IReadOnlyList<long> DefectIds { get; } = defectIds;
}

/// <summary>Someone else changed the task first.</summary>
public sealed class SupplyTaskConflictException(SupplyTask current) : ConflictException<SupplyTask>(current);

/// <summary>There is no defect with this id.</summary>
public sealed class DefectNotFoundException(long defectId)
    : DomainException("DEFECT_NOT_FOUND", $"No defect has the key {defectId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<Defect>]
    public long DefectId { get; } = defectId;
}

/// <summary>The defect is fixed already.</summary>
public sealed class DefectFixedException(long defectId, DateTime fixedAt)
    : DomainException("DEFECT_FIXED", $"The defect with the key {defectId} was fixed already, at {fixedAt:u}.")
{
    /// <summary>The defect.</summary>
    [ID<Defect>]
    public long DefectId { get; } = defectId;

    /// <summary>When it was fixed.</summary>
    public DateTime FixedAt { get; } = fixedAt;
}

/// <summary>Someone else changed the defect first.</summary>
public sealed class DefectConflictException(Defect current) : ConflictException<Defect>(current);
