namespace ServiceTeams.Shared.Data;

/// <summary>A row that two people may edit: the second one is told.</summary>
public interface IVersioned : IEntity
{
    /// <summary>1 when new, one more with every change.</summary>
    int Version { get; }
}
