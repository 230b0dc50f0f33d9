using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Shared.Data;

/// <summary>The database context of one module: its own tables, its own outbox, its own migrations.</summary>
public abstract class ModuleDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>The module's name in lower case: schema on SQL Server, table prefix on SQLite.</summary>
    protected abstract string Module { get; }

    /// <summary>Tells of a finished service, with the change that is being saved.</summary>
    public void Tell(ServiceDelivered fact)
        => Add(OutboxMessage.Of(fact, this.GetService<TimeProvider>().GetUtcNow().UtcDateTime));

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        CountVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        CountVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Maps the module's entities; the conventions follow after it.</summary>
    protected abstract void Map(ModelBuilder model);

    /// <inheritdoc />
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Map(modelBuilder);
        modelBuilder.MapOutbox(Module);
        modelBuilder.Entity<RequestRecord>(request =>
        {
            request.ToTable("Requests");

            // Subjects that differ in case are different people.
            request.Property(r => r.Actor).HasMaxLength(ModelConventions.ActorLength)
                .UseCollation(ModelConventions.Exactly(Database.IsSqlite()));
            request.Property(r => r.ContentHash).HasMaxLength(RequestRecord.HashLength);
            request.HasIndex(r => new { r.Actor, r.RequestId }).IsUnique();
        });
        modelBuilder.Entity<ImportedRow>(row =>
        {
            row.ToTable("ImportedRows");
            row.Property(r => r.Book).HasMaxLength(ImportedRow.BookLength);
            row.Property(r => r.Number).HasMaxLength(ImportedRow.NumberLength)
                .UseCollation(ModelConventions.Exactly(Database.IsSqlite()));
            row.Property(r => r.ContentHash).HasMaxLength(ImportedRow.HashLength);
            row.HasIndex(r => new { r.Book, r.Number }).IsUnique();
        });
        ModelConventions.Apply(modelBuilder, Module, Database.IsSqlite());
    }

    /// <inheritdoc />
    protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    private void CountVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State == EntityState.Modified)
            {
                entry.Property(thing => thing.Version).CurrentValue = entry.Property(thing => thing.Version).OriginalValue + 1;
            }
        }
    }
}
