namespace ServiceTeams.Shared.PersonalData;

/// <summary>
/// What everybody may filter by: all but personal data. Counting what matches a name or a phone would tell them to someone who
/// may not read them.
/// </summary>
/// <typeparam name="T">The filtered thing.</typeparam>
public sealed class ImpersonalFilter<T> : FilterInputType<T>
{
    /// <inheritdoc />
    protected override void Configure(IFilterInputTypeDescriptor<T> descriptor)
    {
        descriptor.Name($"{typeof(T).Name}FilterInput");
        foreach (var member in PersonalMembers.Of<T>())
        {
            descriptor.Ignore(member);
        }
    }
}
