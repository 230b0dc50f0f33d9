using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Windows;

/// <summary>There is no protected window with this id.</summary>
public sealed class ProtectedWindowNotFoundException(long windowId)
    : DomainException("PROTECTED_WINDOW_NOT_FOUND", $"No protected window has the key {windowId}.")
{
    /// <summary>The id that was asked for.</summary>
    [ID<ProtectedWindow>]
    public long ProtectedWindowId { get; } = windowId;
}

/// <summary>The window was lifted before: it protects nobody any more and stays as it is.</summary>
public sealed class ProtectedWindowLiftedException(long windowId, DateTime liftedAt)
    : DomainException("PROTECTED_WINDOW_LIFTED", $"The protected window with the key {windowId} was lifted at {liftedAt:u}.")
{
    /// <summary>The window.</summary>
    [ID<ProtectedWindow>]
    public long ProtectedWindowId { get; } = windowId;

    /// <summary>When it was lifted.</summary>
    public DateTime LiftedAt { get; } = liftedAt;
}

/// <summary>Someone else changed the window first.</summary>
public sealed class ProtectedWindowConflictException(ProtectedWindow current) : ConflictException<ProtectedWindow>(current);
