namespace ServiceTeams.Shared.Data;

/// <summary>A module's part of the demonstration data.</summary>
public interface IDemonstrationData
{
    /// <summary>Loads it when the module's tables are empty; whoever needs rows of another module comes after it.</summary>
    /// <returns>How many rows were written; 0 when there were rows already.</returns>
    Task<int> LoadAsync(CancellationToken cancellationToken);
}
