namespace ServiceTeams.Shared.Data;

/// <summary>A row with a key that the database gives.</summary>
public interface IEntity
{
    /// <summary>The key; 0 until the row is saved.</summary>
    long Id { get; }
}
