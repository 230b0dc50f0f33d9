using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Repairs.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Services : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "CustomerMinutes",
                schema: "repairs",
                table: "RepairOrders",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "KeptRestorationGoal",
                schema: "repairs",
                table: "RepairOrders",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RestorationGoalMinutes",
                schema: "repairs",
                table: "RepairOrders",
                type: "int",
                nullable: false,
                defaultValue: 0);

            // Orders that were there before get their goal, and those with the supply back their figures. Its own batch, so that the columns are known.
            migrationBuilder.Sql("""
                EXEC(N'UPDATE [repairs].[RepairOrders] SET [RestorationGoalMinutes] = CASE [Setting] WHEN 1 THEN 180 ELSE 240 END;
                UPDATE [repairs].[RepairOrders] SET
                    [CustomerMinutes] = CAST(COALESCE([WithoutSupplyMinutes], 0) AS bigint) * [CustomersWithoutSupply],
                    [KeptRestorationGoal] = CASE WHEN [WithoutSupplySince] IS NULL THEN NULL
                        WHEN DATEDIFF(second, [ArrivedAt], [RestoredAt]) <= [RestorationGoalMinutes] * 60 THEN 1 ELSE 0 END
                WHERE [RestoredAt] IS NOT NULL;');
                """);

            migrationBuilder.CreateTable(
                name: "CommunityCalendars",
                schema: "repairs",
                columns: table => new
                {
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    Entries = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommunityCalendars", x => x.CommunityId);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRows",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Book = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ResultId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlannedWorks",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Purpose = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PlannedMinutes = table.Column<int>(type: "int", nullable: false),
                    AnnouncedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NoticeMinutes = table.Column<int>(type: "int", nullable: false),
                    ShortNotice = table.Column<bool>(type: "bit", nullable: false),
                    TimesMoved = table.Column<int>(type: "int", nullable: false),
                    ExpectedCustomersWithoutSupply = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CancellationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    CustomersWithoutSupply = table.Column<int>(type: "int", nullable: true),
                    WithoutSupplyMinutes = table.Column<int>(type: "int", nullable: true),
                    CustomerMinutes = table.Column<long>(type: "bigint", nullable: true),
                    OverrunMinutes = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedWorks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProtectedWindows",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Reason = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LiftingReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectedWindows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceConnections",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    CapacityKva = table.Column<int>(type: "int", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    ApplicantName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ApplicantPhone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    AppliedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SurveyedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConnectedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConnectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DaysToPower = table.Column<int>(type: "int", nullable: true),
                    MinutesToPower = table.Column<int>(type: "int", nullable: true),
                    RejectedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RejectionReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceConnections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SupplyCards",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    OrderId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false),
                    TeamId = table.Column<long>(type: "bigint", nullable: false),
                    CreditKwh = table.Column<int>(type: "int", nullable: false),
                    RepaidKwh = table.Column<int>(type: "int", nullable: false),
                    OutstandingKwh = table.Column<int>(type: "int", nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    RepaidAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RepaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DaysToRepay = table.Column<int>(type: "int", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevocationReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplyCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupplyCards_RepairOrders_OrderId",
                        column: x => x.OrderId,
                        principalSchema: "repairs",
                        principalTable: "RepairOrders",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InterruptedCommunities",
                schema: "repairs",
                columns: table => new
                {
                    WorkId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterruptedCommunities", x => new { x.WorkId, x.CommunityId });
                    table.ForeignKey(
                        name: "FK_InterruptedCommunities_PlannedWorks_WorkId",
                        column: x => x.WorkId,
                        principalSchema: "repairs",
                        principalTable: "PlannedWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlannedWorkMoves",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FromStartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FromEndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ToStartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ToEndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    MovedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WorkId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedWorkMoves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedWorkMoves_PlannedWorks_WorkId",
                        column: x => x.WorkId,
                        principalSchema: "repairs",
                        principalTable: "PlannedWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlannedWorkSteps",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WorkId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedWorkSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedWorkSteps_PlannedWorks_WorkId",
                        column: x => x.WorkId,
                        principalSchema: "repairs",
                        principalTable: "PlannedWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProtectedCommunities",
                schema: "repairs",
                columns: table => new
                {
                    WindowId = table.Column<long>(type: "bigint", nullable: false),
                    CommunityId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectedCommunities", x => new { x.WindowId, x.CommunityId });
                    table.ForeignKey(
                        name: "FK_ProtectedCommunities_ProtectedWindows_WindowId",
                        column: x => x.WindowId,
                        principalSchema: "repairs",
                        principalTable: "ProtectedWindows",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ServiceConnectionSteps",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Status = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConnectionId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceConnectionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceConnectionSteps_ServiceConnections_ConnectionId",
                        column: x => x.ConnectionId,
                        principalSchema: "repairs",
                        principalTable: "ServiceConnections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupplyCardRepayments",
                schema: "repairs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kwh = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_CI_AS_KS_WS_SC"),
                    NotedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CardId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplyCardRepayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupplyCardRepayments_SupplyCards_CardId",
                        column: x => x.CardId,
                        principalSchema: "repairs",
                        principalTable: "SupplyCards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_Book_Number",
                schema: "repairs",
                table: "ImportedRows",
                columns: new[] { "Book", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterruptedCommunities_CommunityId",
                schema: "repairs",
                table: "InterruptedCommunities",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedWorkMoves_WorkId",
                schema: "repairs",
                table: "PlannedWorkMoves",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedWorkSteps_WorkId",
                schema: "repairs",
                table: "PlannedWorkSteps",
                column: "WorkId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedWorks_StartsAt",
                schema: "repairs",
                table: "PlannedWorks",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedWorks_Status_EndsAt",
                schema: "repairs",
                table: "PlannedWorks",
                columns: new[] { "Status", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedWorks_TeamId_StartsAt",
                schema: "repairs",
                table: "PlannedWorks",
                columns: new[] { "TeamId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedCommunities_CommunityId",
                schema: "repairs",
                table: "ProtectedCommunities",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_ProtectedWindows_EndsAt",
                schema: "repairs",
                table: "ProtectedWindows",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceConnectionSteps_ConnectionId",
                schema: "repairs",
                table: "ServiceConnectionSteps",
                column: "ConnectionId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceConnections_AppliedAt",
                schema: "repairs",
                table: "ServiceConnections",
                column: "AppliedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceConnections_CommunityId_AppliedAt",
                schema: "repairs",
                table: "ServiceConnections",
                columns: new[] { "CommunityId", "AppliedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceConnections_CustomerId_AppliedAt",
                schema: "repairs",
                table: "ServiceConnections",
                columns: new[] { "CustomerId", "AppliedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceConnections_TeamId_Status",
                schema: "repairs",
                table: "ServiceConnections",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCardRepayments_CardId",
                schema: "repairs",
                table: "SupplyCardRepayments",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_CommunityId_IssuedAt",
                schema: "repairs",
                table: "SupplyCards",
                columns: new[] { "CommunityId", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_CustomerId_IssuedAt",
                schema: "repairs",
                table: "SupplyCards",
                columns: new[] { "CustomerId", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_OneOpenPerCustomer",
                schema: "repairs",
                table: "SupplyCards",
                column: "CustomerId",
                unique: true,
                filter: "[Status] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_OnePerOrder",
                schema: "repairs",
                table: "SupplyCards",
                column: "OrderId",
                unique: true,
                filter: "[Status] <> 3");

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_OrderId_Status",
                schema: "repairs",
                table: "SupplyCards",
                columns: new[] { "OrderId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_Status_IssuedAt",
                schema: "repairs",
                table: "SupplyCards",
                columns: new[] { "Status", "IssuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplyCards_TeamId_IssuedAt",
                schema: "repairs",
                table: "SupplyCards",
                columns: new[] { "TeamId", "IssuedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CommunityCalendars",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "ImportedRows",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "InterruptedCommunities",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "PlannedWorkMoves",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "PlannedWorkSteps",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "ProtectedCommunities",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "ServiceConnectionSteps",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "SupplyCardRepayments",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "PlannedWorks",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "ProtectedWindows",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "ServiceConnections",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "SupplyCards",
                schema: "repairs");

            migrationBuilder.DropColumn(
                name: "CustomerMinutes",
                schema: "repairs",
                table: "RepairOrders");

            migrationBuilder.DropColumn(
                name: "KeptRestorationGoal",
                schema: "repairs",
                table: "RepairOrders");

            migrationBuilder.DropColumn(
                name: "RestorationGoalMinutes",
                schema: "repairs",
                table: "RepairOrders");
        }
    }
}
