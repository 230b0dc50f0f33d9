namespace ServiceTeams.Shared.PersonalData;

/// <summary>What a directory can be sorted by, personal data included. A field with it asks for the right to read them.</summary>
/// <typeparam name="T">The sorted thing.</typeparam>
public sealed class DirectorySort<T> : SortInputType<T>
{
    /// <inheritdoc />
    protected override void Configure(ISortInputTypeDescriptor<T> descriptor)
        => descriptor.Name($"{typeof(T).Name}DirectorySortInput");
}
