using System.Linq.Expressions;
using System.Reflection;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Shared.PersonalData;

/// <summary>Finds what of a thing is personal data: the members that only <see cref="Policies.ReadPersonalData"/> or
/// <see cref="Policies.ReadCareRecipients"/> may read.</summary>
internal static class PersonalMembers
{
    /// <summary>Selectors of the personal members of <typeparamref name="T"/>.</summary>
    public static IEnumerable<Expression<Func<T, object?>>> Of<T>()
    {
        var thing = Expression.Parameter(typeof(T), "thing");
        return from property in typeof(T).GetProperties()
               where property.GetCustomAttributes<AuthorizeAttribute>().Any(rule => rule.Policy is Policies.ReadPersonalData or Policies.ReadCareRecipients)
               select Expression.Lambda<Func<T, object?>>(
                   Expression.Convert(Expression.Property(thing, property), typeof(object)), thing);
    }
}
