using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ServiceTeams.Shared.Data;

/// <summary>What holds for every table of every module, so that both databases answer the same.</summary>
public static class ModelConventions
{
    /// <summary>Longest subject of a token that is kept.</summary>
    public const int ActorLength = 200;

    /// <summary>Longest name of a person, team or place.</summary>
    public const int NameLength = 200;

    /// <summary>Longest phone number.</summary>
    public const int PhoneLength = 40;

    /// <summary>Longest free text.</summary>
    public const int TextLength = 2000;

    private const string SqliteText = "NOCASE";

    // Folds case and nothing else: accents, kana and full-width letters count.
    private const string SqlServerText = "Latin1_General_100_CI_AS_KS_WS_SC";

    /// <summary>The collation of a column in which every letter counts.</summary>
    internal static string Exactly(bool sqlite) => sqlite ? "BINARY" : "Latin1_General_100_BIN2";

    internal static void Apply(ModelBuilder model, string module, bool sqlite)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            var table = entity.GetTableName();
            entity.SetTableName(sqlite ? $"{module}_{table}" : table);
            entity.SetSchema(sqlite ? null : module);
            foreach (var property in entity.GetProperties())
            {
                Apply(entity, property, sqlite);
            }
        }
    }

    private static void Apply(IMutableEntityType entity, IMutableProperty property, bool sqlite)
    {
        if (property.ClrType == typeof(string) && property.GetCollation() is null)
        {
            property.SetCollation(sqlite ? SqliteText : SqlServerText);
        }

        if (property.Name == nameof(IVersioned.Version) && typeof(IVersioned).IsAssignableFrom(entity.ClrType))
        {
            property.IsConcurrencyToken = true;
        }
    }
}
