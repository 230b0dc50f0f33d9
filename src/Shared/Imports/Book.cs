using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Shared.Imports;

/// <summary>A book whose rows become things of one kind in one module.</summary>
/// <typeparam name="TDb">The module's database.</typeparam>
/// <typeparam name="T">The kind of thing that becomes of a row.</typeparam>
public abstract class Book<TDb, T>(IDbContextFactory<TDb> factory, LocalCalendar calendar) : IBook
    where TDb : ModuleDb
    where T : class, IEntity
{
    /// <inheritdoc />
    public abstract string Kind { get; }

    /// <inheritdoc />
    public abstract IReadOnlyList<BookColumn> Columns { get; }

    internal IDbContextFactory<TDb> Factory => factory;

    internal LocalCalendar Calendar => calendar;

    /// <inheritdoc />
    public Task<ImportTally> ImportAsync(ImportRequest request, CancellationToken cancellationToken)
        => new ImportRun<TDb, T>(this, request).RunAsync(cancellationToken);

    /// <summary>Begins a way through a file.</summary>
    protected internal abstract Task<BookPass<TDb, T>> BeginAsync(ImportRequest request, CancellationToken cancellationToken);
}
