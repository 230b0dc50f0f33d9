using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ServiceTeams.Shared.Data;

/// <summary>What a statement written by hand calls tables and columns. Both databases take names in brackets.</summary>
public static class TableNames
{
    /// <summary>The table of an entity, with its schema, delimited.</summary>
    public static string TableOf<T>(this ModuleDb db)
        where T : class
        => db.TableOf(db.EntityOf<T>());

    internal static string TableOf(this ModuleDb db, IEntityType entity)
        => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());

    internal static IEntityType EntityOf<T>(this ModuleDb db)
        => db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.", nameof(db));

    internal static string Quote(this ModuleDb db, string name) => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);
}
