namespace ServiceTeams.Shared.Data;

/// <summary>A module's part of the database, for the commands of the host.</summary>
public interface IModuleDatabase
{
    /// <summary>The module's name in lower case.</summary>
    string Module { get; }

    /// <summary>Whether a migration waits to be applied.</summary>
    Task<bool> IsBehindAsync(CancellationToken cancellationToken);

    /// <summary>Brings the module's tables to the newest migration.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);
}
