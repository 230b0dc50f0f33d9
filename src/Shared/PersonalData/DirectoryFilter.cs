namespace ServiceTeams.Shared.PersonalData;

/// <summary>What a directory can be filtered by, personal data included. A field with it asks for the right to read them.</summary>
/// <typeparam name="T">The filtered thing.</typeparam>
public sealed class DirectoryFilter<T> : FilterInputType<T>
{
    /// <inheritdoc />
    protected override void Configure(IFilterInputTypeDescriptor<T> descriptor)
        => descriptor.Name($"{typeof(T).Name}DirectoryFilterInput");
}
