using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ServiceTeams.Shared.Data;

/// <summary>Moments go in and come out as UTC; the databases keep no kind.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    moment => moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
