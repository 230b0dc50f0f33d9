using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Shared.Data;

/// <summary>The database context of one module: its own tables, its own outbox, its own migrations.</summary>
public abstract class ModuleDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>The module's name in lower case: schema on SQL Server, table prefix on SQLite.</summary>
    protected abstract string Module { get; }

    /// <summary>Tells of a finished service, with the change that is being saved.</summary>
    public void Tell(ServiceDelivered fact)
        => Add(OutboxMessage.Of(fact, this.GetService<TimeProvider>().GetUtcNow().UtcDateTime));

    /// <summary>Never: everything is saved asynchronously.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess)
        => throw new NotSupportedException("Save with SaveChangesAsync: it counts versions and tells of changes.");

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        CountVersions();
        var watched = ChangeTracker.Entries<IWatched>().Where(entry => entry.State is EntityState.Added or EntityState.Modified).ToArray();
        Notice(watched.Where(entry => entry.State == EntityState.Modified));
        IWatched[] added = [.. watched.Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];
        if (added.Length == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        // What is new has its key only when it is saved; the notice of it is saved with it or not at all.
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        Notice(added.Select(thing => Entry(thing)));
        written += await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return written;
    }

    /// <summary>Tells those who watch that a thing was changed, with the change that is being saved; for changes that no entity shows.</summary>
    public void Notice<T>(long thingId)
        where T : class, IWatched
        => Add(new ChangeNotice(typeof(T).Name, thingId, this.GetService<TimeProvider>().GetUtcNow().UtcDateTime));

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

    private void Notice(IEnumerable<EntityEntry<IWatched>> entries)
    {
        foreach (var entry in entries.ToArray())
        {
            Add(new ChangeNotice(entry.Metadata.ClrType.Name, entry.Entity.Id, this.GetService<TimeProvider>().GetUtcNow().UtcDateTime));
        }
    }

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
