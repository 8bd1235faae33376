namespace Grove.Access;

/// <summary>Creates users on behalf of other rooms, such as the setup page.</summary>
public interface IUserCreation
{
    /// <summary>Creates a user who may do everything, in the running unit of work.</summary>
    /// <param name="userName">Letters, digits and <c>-._@+</c>.</param>
    /// <param name="email">An e-mail address that no other user has.</param>
    /// <param name="password">A password that the rules accept.</param>
    Task<UserCreated> CreateAdministratorAsync(string userName, string email, string password);
}

/// <summary>A user who was created, or why there is none.</summary>
/// <param name="UserId">The user's id; empty where there are errors.</param>
/// <param name="Errors">What is wrong with the values, for the person who typed them.</param>
public sealed record UserCreated(string UserId, IReadOnlyList<string> Errors);
